@echo off
rem Starts bilaga as it was unpacked. Needs Java 17 or newer: in the folder java beside this file, in JAVA_HOME, in PATH
rem or where its installers put it.
setlocal
set "root=%~dp0"
set "home="
if exist "%root%java\bin\java.exe" set "home=%root%java"
if not defined home if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "home=%JAVA_HOME%"
if not defined home for %%J in (java.exe) do if not "%%~$PATH:J"=="" for %%H in ("%%~dp$PATH:J..") do set "home=%%~fH"
if not defined home for %%V in ("Eclipse Adoptium" "Microsoft" "Java" "Zulu" "Amazon Corretto" "BellSoft") do call :look "%ProgramFiles%\%%~V"
if not defined home (
    echo bilaga: hittar inget Java; packa upp ett i mappen java bredvid programmet, version 17 eller nyare 1>&2
    exit /b 4
)
set "BILAGA_LOCALE=sv"
rem What runs for hours is worth compiling well.
set "compiler=-XX:TieredStopAtLevel=1"
if /i "%~1"=="lsp" set "compiler=-XX:TieredStopAtLevel=4"
if /i "%~1"=="preview" set "compiler=-XX:TieredStopAtLevel=4"
set "cache=%LOCALAPPDATA%\bilaga"
if not defined LOCALAPPDATA goto plain
if not exist "%cache%" mkdir "%cache%" 2>nul
for %%F in ("%root%lib\bilaga.jar") do set "made=%%~tzF"
set "made=%made: =%"
set "made=%made::=%"
set "made=%made:-=%"
set "made=%made:/=%"
set "made=%made:.=%"
set "archive=%cache%\%made%.jsa"
if exist "%archive%" (
    "%home%\bin\java.exe" "@%root%lib\java.options" "%compiler%" "-XX:SharedArchiveFile=%archive%" -jar "%root%lib\bilaga.jar" %*
    goto end
)
if /i not "%~1"=="build" goto plain
"%home%\bin\java.exe" "@%root%lib\java.options" "-XX:ArchiveClassesAtExit=%archive%" -jar "%root%lib\bilaga.jar" %*
goto end
:plain
"%home%\bin\java.exe" "@%root%lib\java.options" "%compiler%" -jar "%root%lib\bilaga.jar" %*
:end
exit /b %errorlevel%

:look
for /d %%D in ("%~1\*") do if exist "%%~D\bin\java.exe" set "home=%%~D"
exit /b 0
