; Setup for one user, without administrator rights. Made by `python packaging/build.py --installer`, which gives
; SOURCE (the folder that PyInstaller made), VERSION and OUTPUT.
Unicode true
!include MUI2.nsh

Name "Ganttry"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Ganttry"
InstallDirRegKey HKCU "Software\Ganttry" "InstallDir"
RequestExecutionLevel user
SetCompressor /SOLID lzma
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Ganttry"

!define MUI_ICON "${ICON}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\Ganttry.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

; A program that runs cannot be replaced. The compiler of the first start may go on for a minute after the window, and so
; may the one that setup itself has started.
!macro WaitForProgram name program
  again_${name}:
    IfFileExists "$INSTDIR\${program}" 0 closed_${name}
    ClearErrors
    FileOpen $1 "$INSTDIR\${program}" a
    IfErrors 0 free_${name}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "Ganttry is still running. Save your plan, close its windows, and press Retry." /SD IDCANCEL IDRETRY again_${name}
    SetErrorLevel 2
    Quit
  free_${name}:
    FileClose $1
  closed_${name}:
!macroend
!macro WaitUntilClosed un
Function ${un}WaitUntilClosed
  !insertmacro WaitForProgram window Ganttry.exe
  !insertmacro WaitForProgram console ganttry-cli.exe
FunctionEnd
!macroend
!insertmacro WaitUntilClosed ""
!insertmacro WaitUntilClosed "un."

Section
  Call WaitUntilClosed
  RMDir /r "$INSTDIR\_internal" ; nothing of an older version may be left
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Ganttry.lnk" "$INSTDIR\Ganttry.exe"
  WriteRegStr HKCU "Software\Ganttry" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "Software\Classes\.ganttry" "" "Ganttry.Project"
  WriteRegStr HKCU "Software\Classes\Ganttry.Project" "" "Ganttry project"
  WriteRegStr HKCU "Software\Classes\Ganttry.Project\shell\open\command" "" '"$INSTDIR\Ganttry.exe" "%1"'
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Ganttry"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\Ganttry.exe"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ; Compiled while the planner reads on, so that the first plan has the fast search already.
  ExecShell "open" "$INSTDIR\ganttry-cli.exe" "prepare" SW_HIDE
SectionEnd

; Projects, settings and the log stay: they are the planner's.
Section "Uninstall"
  Call un.WaitUntilClosed
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\Ganttry.exe"
  Delete "$INSTDIR\ganttry-cli.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  RMDir /r "$LOCALAPPDATA\Ganttry\kernels"
  Delete "$SMPROGRAMS\Ganttry.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\Ganttry"
  DeleteRegKey HKCU "Software\Classes\.ganttry"
  DeleteRegKey HKCU "Software\Classes\Ganttry.Project"
SectionEnd
