@echo off
rem Starts bilaga as it was unpacked. Needs Java 17 or newer: in the folder java beside this file, in JAVA_HOME, in PATH
rem or where its installers put it. Nothing stands in parentheses with %*, for an argument may hold one.
setlocal
set "root=%~dp0"
set "java="
call :try "%root%java"
if defined JAVA_HOME call :try "%JAVA_HOME:"=%"
for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :beside "%%~$PATH:J"
if not defined java for %%V in ("Java" "Amazon Corretto" "BellSoft" "Microsoft" "Zulu" "Eclipse Adoptium") do call :newest "%ProgramFiles%\%%~V"
rem Oracle's installer puts copies in PATH that know where theirs is.
if not defined java for %%J in (java.exe) do set "java=%%~$PATH:J"
if defined java goto found
echo bilaga: hittar inget Java; packa upp ett i mappen java bredvid programmet, version 17 eller nyare 1>&2
exit /b 4

:found
set "BILAGA_LOCALE=sv"
rem What runs for hours is worth compiling well.
set "compiler=-XX:TieredStopAtLevel=1"
if /i "%~1"=="lsp" set "compiler=-XX:TieredStopAtLevel=4"
if /i "%~1"=="preview" set "compiler=-XX:TieredStopAtLevel=4"
set "archived=-Xshare:auto"
if not defined LOCALAPPDATA goto run
set "cache=%LOCALAPPDATA%\bilaga"
if not exist "%cache%" mkdir "%cache%" 2>nul
for %%F in ("%root%lib\bilaga.jar") do set "made=%%~tzF"
set "made=%made: =%"
set "made=%made::=%"
set "made=%made:-=%"
set "made=%made:/=%"
set "made=%made:.=%"
set "archive=%cache%\%made%.jsa"
if exist "%archive%" set "archived=-XX:SharedArchiveFile=%archive%"
if exist "%archive%" goto run
if /i "%~1"=="build" set "archived=-XX:ArchiveClassesAtExit=%archive%"
:run
"%java%" "@%root%lib\java.options" "%compiler%" "%archived%" -jar "%root%lib\bilaga.jar" %*
exit /b %errorlevel%

:beside
call :try "%~dp1.."
exit /b 0

:newest
if exist "%~1" for /f "delims=" %%D in ('dir /b /ad "%~1"') do call :hold "%~1\%%D"
exit /b 0

:try
if not defined java call :hold %1
exit /b 0

:hold
if not exist "%~1\bin\java.exe" exit /b 0
set "version=17"
if exist "%~1\release" for /f "usebackq tokens=1,2 delims==" %%K in ("%~1\release") do if "%%K"=="JAVA_VERSION" set "version=%%~L"
for /f "delims=." %%V in ("%version%") do if %%V LSS 17 exit /b 0
set "java=%~1\bin\java.exe"
exit /b 0
