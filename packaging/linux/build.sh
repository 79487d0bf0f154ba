#!/usr/bin/env bash
# Makes an application image or a Debian package: packaging/linux/build.sh app-image|deb
# Steps: check tools, build the jar, link a run-time image, package, try it.
set -euo pipefail
type=${1:-app-image}
cd "$(dirname "$0")/../.."
top=$PWD

if [ ! -f target/assay.jar ] || [ -n "$(find src/main packaging/trust pom.xml -newer target/assay.jar -type f | head -1)" ]; then
  mvn -q -DskipTests package
fi
jdk=$(sed -n 's/^exec "\(.*\)\/bin\/java".*/\1/p' target/assay)
for tool in jlink jpackage; do
  [ -x "$jdk/bin/$tool" ] || { echo "$jdk has no $tool: install a full JDK 25" >&2; exit 1; }
done

work=target/package
rm -rf "$work" target/image
mkdir -p "$work/app/lib" "$work/app/native" "$work/fx" target/image
cp target/assay.jar LICENSE "$work/app/"
for jar in target/lib/*.jar; do
  case "$jar" in
    */javafx-*-linux*.jar) cp "$jar" "$work/fx/" ;;
    */javafx-*.jar) ;;
    *) cp "$jar" "$work/app/lib/" ;;
  esac
done

"$jdk/bin/jlink" --module-path "$work/fx" --output "$work/runtime" --strip-debug --no-header-files --no-man-pages --include-locales=en,de \
  --add-modules java.base,java.desktop,java.logging,java.naming,java.sql,java.xml,jdk.localedata,jdk.unsupported,jdk.zipfs,javafx.controls
# JavaFX and SQLite find their native libraries beside the run time: nothing is unpacked into a home or temporary folder.
for jar in "$work"/fx/*.jar; do
  unpacked=$work/unpacked
  mkdir -p "$unpacked"
  (cd "$unpacked" && "$jdk/bin/jar" --extract --file "$top/$jar")
  find "$unpacked" -maxdepth 1 -name '*.so' -exec cp {} "$work/runtime/lib/" \;
  rm -rf "$unpacked"
done
case "$(uname -m)" in aarch64) arch=aarch64 ;; *) arch=x86_64 ;; esac
library=org/sqlite/native/Linux/$arch/libsqlitejdbc.so
(cd "$work" && "$jdk/bin/jar" --extract --file "$top"/target/lib/sqlite-jdbc-*.jar "$library" && mv "$library" app/native/ && rm -rf org)

# shellcheck disable=SC2016 # the launcher, not this shell, knows APPDIR
options='--enable-native-access=ALL-UNNAMED,javafx.graphics --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -Dorg.sqlite.lib.path=$APPDIR/native'
printf 'main-jar=assay.jar\nmain-class=io.assay.app.Main\njava-options=%s\n' "$options" > "$work/cli.properties"
version=$(sed -n 's:.*<version>\(.*\)</version>.*:\1:p' pom.xml | head -1)
package=("$jdk/bin/jpackage" --type "$type" --name assay --app-version "$version" --input "$work/app" --main-jar assay.jar
  --main-class io.assay.app.Main --runtime-image "$work/runtime" --java-options "$options" --add-launcher "assay-cli=$work/cli.properties"
  --dest target/image --vendor Assay --description "Opens digital evidence offline and says what it is worth")
[ "$type" = deb ] && package+=(--linux-package-deps "libgtk-3-0 | libgtk-3-0t64, libxxf86vm1, libgl1" --license-file LICENSE)
"${package[@]}"

if [ "$type" = app-image ]; then
  image=target/image/assay
  "$image/bin/assay-cli" --version
  "$image/bin/assay-cli" demo target/package/demo
  # The verification must do without any network at all.
  offline=()
  if unshare -rn true 2>/dev/null; then offline=(unshare -rn); fi
  first=$(find target/package/demo/good -mindepth 1 -maxdepth 1 | sort | head -1)
  "${offline[@]}" "$image/bin/assay-cli" verify "$first" --trust target/package/demo/trust.json >/dev/null
  echo "image: $image (verified $first${offline[*]:+ with the network removed})"
fi
