# How ./anju talks: plain lines, and one that changes in place where there is a terminal.

say() { printf '%s\n' "$*" >&2; }
fail() { printf 'anju: %s\n' "$*" >&2; exit 1; }

# A line that replaces itself on a terminal; elsewhere nothing, so that logs stay readable.
progress() { [ -t 2 ] && printf '\r\033[K%s' "$*" >&2 || true; }
progress_end() { [ -t 2 ] && printf '\r\033[K' >&2 || true; }

now_ms() { local t=${EPOCHREALTIME/[.,]/}; echo $((t / 1000)); }
seconds() { printf '%d.%d s' $(($1 / 1000)) $(($1 % 1000 / 100)); }
