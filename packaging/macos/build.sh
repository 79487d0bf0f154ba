#!/usr/bin/env bash
# Makes an application or a package and tries the application: packaging/macos/build.sh [app-image|dmg|pkg]
# Signing and notarising are left to who publishes: jpackage's --mac-sign reads the identity from the key chain.
set -euo pipefail
type=${1:-app-image}
cd "$(dirname "$0")/../.."
mvn -q -DskipTests package exec:exec@image -Dimage.type="$type"
[ "$type" = app-image ] || { ls target/image; exit 0; }

program=target/image/assay.app/Contents/MacOS/assay-cli
"$program" --version
"$program" demo target/package/demo
first=$(find target/package/demo/good -mindepth 1 -maxdepth 1 | sort | head -1)
"$program" verify "$first" --trust target/package/demo/trust.json >/dev/null
echo "image: target/image/assay.app (verified $first)"
