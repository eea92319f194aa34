#!/usr/bin/env bash
# Installs those Debian packages of packages.txt that are missing. Usage: install_packages.sh SECTION ...
set -eu
list=$(dirname "$0")/../packages.txt
wanted=()
for section in "$@"; do
  while read -r package; do wanted+=("$package"); done < <(
    awk -v section="[$section]" '/^#/||/^$/{next} /^\[/{on=($0==section);next} on' "$list")
done
missing=()
for package in "${wanted[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0
if ! command -v apt-get >/dev/null; then
  echo "These packages are missing, and there is no apt-get to install them: ${missing[*]}" >&2
  exit 1
fi
sudo=
[ "$(id -u)" -eq 0 ] || sudo=sudo
echo "Installing: ${missing[*]}" >&2
$sudo apt-get update -qq
DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
