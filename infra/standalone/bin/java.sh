# Finds a JDK 25 even where `java` is an older one.

WANTED_JAVA=25

jdk_version() { # HOME: the major version of the JDK there; fails if there is no JDK
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || return 1
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

jdk_candidates() {
  [ -n "${JAVA_HOME:-}" ] && echo "$JAVA_HOME"
  local java
  if java=$(command -v java); then
    java=$(dirname "$(dirname "$(readlink -f "$java")")")
    echo "$java"
    printf '%s\n' "$(dirname "$java")"/*
  fi
  printf '%s\n' /usr/lib/jvm/* /usr/java/* /opt/* /opt/java/* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home
}

find_jdk() { # prints the home of the first JDK that is new enough
  local home version
  while read -r home; do
    version=$(jdk_version "$home") || continue
    if [ "${version:-0}" -ge "$WANTED_JAVA" ]; then
      echo "$home"
      return 0
    fi
  done < <(jdk_candidates)
  return 1
}

jdk_hint() {
  echo "JDK $WANTED_JAVA is missing. Get one from https://adoptium.net (Debian: package temurin-25-jdk from its repository)," \
    "or unpack any JDK $WANTED_JAVA and set JAVA_HOME to it."
}

use_jdk() {
  JAVA_HOME=$(find_jdk) || fail "$(jdk_hint)"
  export JAVA_HOME
  JAVA=$JAVA_HOME/bin/java
}

use_maven() {
  use_jdk
  command -v mvn > /dev/null || fail "Maven is missing. Debian: apt-get install maven"
  # Maven 3's own libraries use what newer JDKs warn about; the warnings are not ours to mend.
  export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
}
