#!/usr/bin/env bash
# Makes an application image or a package and tries the image: packaging/linux/build.sh [app-image|deb|rpm]
set -euo pipefail
type=${1:-app-image}
cd "$(dirname "$0")/../.."
mvn -q -DskipTests package exec:exec@image -Dimage.type="$type"
[ "$type" = app-image ] || { ls target/image; exit 0; }

image=target/image/assay
"$image/bin/assay-cli" --version
"$image/bin/assay-cli" demo target/package/demo
# The verification must do without any network at all.
offline=()
if unshare -rn true 2>/dev/null; then offline=(unshare -rn); fi
first=$(find target/package/demo/good -mindepth 1 -maxdepth 1 | sort | head -1)
"${offline[@]}" "$image/bin/assay-cli" verify "$first" --trust target/package/demo/trust.json >/dev/null
echo "image: $image (verified $first${offline[*]:+ with the network removed})"
