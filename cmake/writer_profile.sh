#!/bin/sh
# Makes a Writer profile of our own with the extension in it: writer_profile.sh FOLDER FILE.oxt
# The extension lies unpacked in FOLDER/trinhky/: start the office with -env:UserInstallation=file://FOLDER and
# -env:BUNDLED_EXTENSIONS=file://FOLDER/trinhky. Unlike unopkg this works as root too.
set -eu
profile=$1
package=$(readlink -f "$2")

rm -rf "$profile/trinhky"
mkdir -p "$profile/user" "$profile/trinhky/trinhky"
(cd "$profile/trinhky/trinhky" && cmake -E tar xf "$package")

# Vietnamese interface, and no first-start windows in the way. Settings that the user made there meanwhile stay.
settings=$profile/user/registrymodifications.xcu
[ -e "$settings" ] || cat >"$settings" <<'EOF'
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooLocale" oor:op="fuse"><value>vi</value></prop></item>
<item oor:path="/org.openoffice.Office.Linguistic/General"><prop oor:name="UILocale" oor:op="fuse"><value>vi</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="ShowTipOfTheDay" oor:op="fuse"><value>false</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="FirstRun" oor:op="fuse"><value>false</value></prop></item>
<item oor:path="/org.openoffice.Setup/Product"><prop oor:name="ooSetupLastVersion" oor:op="fuse"><value>99.9</value></prop></item>
</oor:items>
EOF
