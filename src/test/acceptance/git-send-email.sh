# shellcheck shell=sh disable=SC1091,SC2016,SC2181
# A git hook in one line stops a mail that has an error, and lets a good one pass.
. "$(dirname "$0")/expect"

git init -q repository
cd repository || exit 1
git config user.name 'Mari Tamm'
git config user.email mari@example.com
coach hook git >.git/hooks/sendemail-validate
chmod +x .git/hooks/sendemail-validate

# The "mail server": what arrives is kept.
printf '#!/bin/sh\ncat >"%s/sent.$$"\n' "$PWD" >../server
chmod +x ../server

send() {
  git send-email --quiet --confirm=never --suppress-cc=all --to=jana@example.org \
    --sendmail-cmd="$PWD/../server" "$1" >../log 2>&1
}
sent() {
  find . -maxdepth 1 -name 'sent.*' | wc -l | tr -d ' '
}

send "$SAMPLES/patch.eml"
expect 'a good patch mail is sent' '0 1' "$? $(sent)"
expect 'code below the --- line is not read' 0 "$(grep -c '{{address}}' ../log)"

sed 's/^Hello Jana,/Hello {{first_name}},/' "$SAMPLES/patch.eml" >../bad.eml
send ../bad.eml
expect 'a mail with an error is not sent' '1 1' "$([ $? -ne 0 ] && echo 1) $(sent)"
expect 'the report is shown' 1 "$(grep -c '{{first_name}}' ../log | sed 's/[1-9].*/1/')"
