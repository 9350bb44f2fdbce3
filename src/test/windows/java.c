/* Stands in for java.exe: prints its arguments, as the C runtime of Java would part them, and ends with code $ENDS. */
#include <windows.h>
#include <shellapi.h>
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    int count;
    wchar_t **arguments = CommandLineToArgvW(GetCommandLineW(), &count);
    for (int i = 0; i < count; i++) {
        char text[4096];
        WideCharToMultiByte(CP_UTF8, 0, arguments[i], -1, text, sizeof text, NULL, NULL);
        printf("[%s]\n", text);
    }
    const char *ends = getenv("ENDS");
    return ends ? atoi(ends) : 0;
}
