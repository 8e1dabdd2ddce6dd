# Rule sets: what is wrong with a file, and how the rules judge a person.

rules() {
  local what=${1:-}
  shift || true
  case $what in
    check) rules_check "$@" ;;
    explain) rules_explain "$@" ;;
    *) fail "check or explain? ./anju rules check FILE... [--lang zh|en], ./anju rules explain PERSON [--division CODE] [--on DATE] [--lang zh|en]" ;;
  esac
}

rules_check() {
  local files=() lang=zh
  while [ $# -gt 0 ]; do
    case $1 in
      --lang) lang=$(language "${2:-}"); shift 2 ;;
      --*) fail "'$1' is not an option of rules check: --lang" ;;
      /*) files+=("$1"); shift ;;
      *) files+=("$OLDPWD/$1"); shift ;; # the command has gone to its own folder
    esac
  done
  [ ${#files[@]} -gt 0 ] || fail "which file? ./anju rules check FILE..."
  ensure_built
  run_rules_class RuleCheckMain "$lang" "${files[@]}"
}

# Before anything is started: the residence service would not start with a wrong file, and say so in its log only.
own_rules_are_right() {
  local own=("${ANJU_RULES:-}"/*.yml)
  [ -n "${ANJU_RULES:-}" ] || return 0
  [ -d "$ANJU_RULES" ] || fail "ANJU_RULES is no folder: $ANJU_RULES"
  [ -f "${own[0]}" ] || return 0
  local said
  said=$(run_rules_class RuleCheckMain zh "${own[@]}" 2>&1) || fail "these rule files are wrong (ANJU_RULES):
$said"
}

rules_explain() {
  local person='' lang=zh station='' query=()
  while [ $# -gt 0 ]; do
    case $1 in
      --lang) lang=$(language "${2:-}"); shift 2 ;;
      --division) [ $# -gt 1 ] || fail "$1 needs a value"; query+=("division=$2"); station=${station:-$2}; shift 2 ;;
      --on) [ $# -gt 1 ] || fail "$1 needs a value"; query+=("on=$2"); shift 2 ;;
      --station) [ $# -gt 1 ] || fail "$1 needs a value"; station=$2; shift 2 ;;
      --*) fail "'$1' is not an option of rules explain: --division, --on, --station, --lang" ;;
      *) person=$1; shift ;;
    esac
  done
  [[ $person =~ ^[a-z0-9]{26}$ ]] || fail "which person? ./anju rules explain PERSON, by personId: 26 letters and digits"
  [[ "${query[*]}" =~ ^[a-z0-9=\ -]*$ ]] || fail "a division is digits, a day is like 2026-03-01"
  ensure_built
  local token address
  # An officer asks, as at the counter: the person sees in the ledger that it was asked, and for advice.
  token=$(token police-officer ${station:+--division "$station"})
  address=$ANJU_URL/api/persons/$person/eligibility
  [ ${#query[@]} -eq 0 ] || address=$address?$(IFS='&'; printf '%s' "${query[*]}")
  run_rules_class EligibilityExplanationMain "$address" "$lang" <<< "$token"
}

language() {
  case $1 in
    zh | en) printf '%s' "$1" ;;
    *) fail "--lang is zh or en" ;;
  esac
}

run_rules_class() { # CLASS [ARGUMENT...]
  local class=$1
  shift
  "$JAVA" -Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
    -Duser.timezone=Asia/Shanghai -cp "$(< "$APP/classpath")" "io.anju.standalone.rules.$class" "$@"
}
