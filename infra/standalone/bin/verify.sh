# The whole build with all tests; the last line has the totals.

verify() {
  use_maven
  local begun code=0
  begun=$(mktemp)
  mvn -B -Dstyle.color=never -fae verify "$@" || code=$?
  totals "$begun" "$code"
}

totals() { # SINCE CODE: counts the reports newer than a file; fails if a test or Maven did
  local since=$1 code=$2 tests failed skipped
  read -r tests failed skipped < <(find . -path '*/target/*' \( -path '*/surefire-reports/TEST-*.xml' -o \
    -path '*/failsafe-reports/TEST-*.xml' \) -newer "$since" -exec grep -h -m1 '<testsuite ' {} + |
    awk '
      function number(name) {
        if (!match($0, " " name "=\"[0-9]+\"")) return 0
        return substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) + 0
      }
      { tests += number("tests"); failed += number("failures") + number("errors"); skipped += number("skipped") }
      END { print tests + 0, failed + 0, skipped + 0 }')
  rm -f "$since"
  if [ "$code" -ne 0 ] && [ "$failed" -eq 0 ]; then say "the build failed outside the tests; see above"; fi
  printf "\n%s\n" "$((tests - failed - skipped)) passed, $failed failed, $skipped skipped"
  [ "$code" -eq 0 ] && [ "$failed" -eq 0 ]
}
