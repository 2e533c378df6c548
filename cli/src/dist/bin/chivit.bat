@echo off
rem Runs Chivit from the folder that holds this script; needs a Java runtime, 17 or later.
setlocal
set "CHIVIT_HOME=%~dp0.."
for %%i in ("%CHIVIT_HOME%") do set "CHIVIT_HOME=%%~fi"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo chivit: no Java found. Install a JDK or JRE, version 17 or later, or set JAVA_HOME. 1>&2
  exit /b 70
)
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto --enable-native-access=ALL-UNNAMED ^
  -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
  -Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider -Dslf4j.internal.verbosity=WARN ^
  -Djdk.console=java.base "-Dchivit.home=%CHIVIT_HOME%" %CHIVIT_JAVA_OPTS% ^
  -cp "%CHIVIT_HOME%\lib\*" org.chivit.cli.Chivit %*
exit /b %ERRORLEVEL%
