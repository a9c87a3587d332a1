# Shared by the scripts: where the project is, which JDK builds and runs it.
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
VERSION=0.1.0
APP_HOME=$ROOT/app/target/daylight
CLI_HOME=$ROOT/cli/target

# Prints the feature version of the JDK in folder $1, or nothing.
jdk_version() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] &&
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# Sets and exports JAVA_HOME to a JDK 25 or later, or ends with one sentence.
find_jdk() {
  local candidate version on_path
  on_path=$(command -v javac 2>/dev/null) && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* /opt/jdk* /usr/local/jdk* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* "$on_path"; do
    [ -n "$candidate" ] || continue
    version=$(jdk_version "$candidate") || continue
    if [ -n "$version" ] && [ "$version" -ge 25 ]; then
      export JAVA_HOME=$candidate
      return 0
    fi
  done
  echo "Daylight needs a JDK 25 and found none: install one (for instance Temurin 25) or set JAVA_HOME to it." >&2
  echo "没有找到 JDK 25：请安装（例如 Temurin 25），或者把 JAVA_HOME 指向它。" >&2
  exit 3
}

# Whether file $1 is missing or older than any source of the folders that follow.
is_stale() {
  local built=$1
  shift
  [ ! -e "$built" ] || [ -n "$(find "$@" "$ROOT/pom.xml" -newer "$built" -type f -not -path '*/target/*' -print -quit)" ]
}

maven() {
  (cd "$ROOT" && if [ -x ./mvnw ] && ./mvnw --version >/dev/null 2>&1; then ./mvnw -B -ntp "$@"; else mvn -B -ntp "$@"; fi)
}
