package io.anju.cli.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.ledger.Ed25519;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ExportCheckTest {

  private static final int SIZE = 60;

  /** As many as {@code -Danju.ledger.alterations} says; each checks an export anew. */
  private static final int ALTERATIONS = Integer.getInteger("anju.ledger.alterations", 500);

  private final Ed25519.Check seals = Ed25519.remembering();
  private final ExportFixture ledger = new ExportFixture(SIZE);

  @Test
  void unchanged_export_is_intact() {
    var check = check(Optional.empty());
    assertThat(run(check, ledger.export(1, SIZE), List.of(ledger.note(10), ledger.note(33))))
        .isEmpty();
    assertThat(check.records()).isEqualTo(48);
    assertThat(check.recordsByKey().values()).containsExactly(42L);
  }

  @Test
  void each_single_alteration_is_found() {
    var random = new Random(15);
    var export = ledger.export(1, SIZE);
    Map<String, Integer> found = new TreeMap<>();
    var missed = new ArrayList<String>();
    for (int number = 0; number < ALTERATIONS; number++) {
      var altered = new ArrayList<>(export);
      String what = alter(altered, random);
      if (run(check(Optional.empty()), altered, List.of()).isEmpty()) {
        missed.add(what);
      } else {
        found.merge(what.split(" ")[0], 1, Integer::sum);
      }
    }
    assertThat(missed).isEmpty();
    assertThat(found.keySet())
        .containsExactly("byte", "deleted", "field", "inserted", "reordered", "truncated");
    assertThat(found.values()).allMatch(count -> count > ALTERATIONS / 20);
  }

  /** One alteration of one kind; never one that changes nothing. */
  private static String alter(List<String> lines, Random random) {
    int line = 1 + random.nextInt(lines.size() - 1);
    int other = 1 + random.nextInt(lines.size() - 1);
    return switch (random.nextInt(6)) {
      case 0 -> {
        lines.remove(line);
        yield "deleted " + line;
      }
      case 1 -> {
        lines.add(other, lines.get(line));
        yield "inserted " + line + " at " + other;
      }
      case 2 -> {
        int to = line == other ? line % (lines.size() - 1) + 1 : other;
        Collections.swap(lines, line, to);
        yield "reordered " + line + " and " + to;
      }
      case 3 -> {
        lines.subList(line, lines.size()).clear();
        yield "truncated at " + line;
      }
      case 4 -> {
        int any = random.nextInt(lines.size());
        String before = lines.get(any);
        int at = random.nextInt(before.length());
        char old = before.charAt(at);
        char next = (char) (' ' + random.nextInt(95));
        if (next == old) {
          next = next == 'x' ? 'y' : 'x';
        }
        lines.set(any, before.substring(0, at) + next + before.substring(at + 1));
        yield "byte " + at + " of line " + any + ": " + old + " " + next;
      }
      default -> {
        var edits =
            List.of(
                List.of("police-officer", "station-chief"),
                List.of("case-work", "audit"),
                List.of("officer-", "officer-1"),
                List.of("\"seq\":", "\"seq\":1"),
                List.of("\"hash\":\"", "\"hash\":\"0"));
        var edit = edits.get(random.nextInt(edits.size()));
        while (!lines.get(line).contains(edit.getFirst())) {
          line = line % (lines.size() - 1) + 1;
        }
        lines.set(line, lines.get(line).replaceFirst(edit.getFirst(), edit.getLast()));
        yield "field " + edit.getFirst() + " of line " + line;
      }
    };
  }

  @Test
  void says_what_is_wrong_and_where() {
    assertFound("entry 20: missing", lines -> lines.remove(20));
    assertFound("entry 20: missing, up to 22", lines -> lines.subList(20, 23).clear());
    assertFound("entry 30: stands at the place of 31", lines -> Collections.swap(lines, 30, 31));
    assertFound(
        "entry 21: its content is not that of its hash (record record-20)",
        lines -> lines.set(21, lines.get(21).replace("case-work", "audit")));
    assertFound(
        "entry 21: residence did not sign this record (record-20)",
        lines -> lines.set(21, lines.get(21).replace("case-work", "audit")));
    assertFound("cut off after entry 49: the head has 60", lines -> lines.subList(50, 61).clear());
  }

  /** Who has the ledger's key may sign what they like, but not twice. */
  @Test
  void other_history_under_the_same_key_is_found_by_heads_that_were_copied() {
    assertThat(run(check(Optional.empty()), ledger.export(1, 40), List.of(ledger.note(50))))
        .extracting(Finding::what)
        .containsExactly(
            "ends before entry 50, with which a head was signed at 2026-11-30T04:00:00Z");
  }

  @Test
  void check_goes_on_where_the_last_one_ended_and_remembers_it() {
    var first = check(Optional.empty());
    assertThat(run(first, ledger.export(1, 35), List.of())).isEmpty();
    var next = check(Optional.of(first.checked()));
    assertThat(run(next, ledger.export(36, SIZE), List.of(ledger.note(50)))).isEmpty();
    assertThat(next.checked().size()).isEqualTo(SIZE);

    var shorter = check(Optional.of(next.checked()));
    assertThat(run(shorter, ledger.export(1, 50), List.of()))
        .extracting(Finding::what)
        .containsExactly("ends before entry 60, which was checked before");
    var another = check(Optional.of(next.checked()));
    assertThat(run(another, new ExportFixture(SIZE).export(1, SIZE), List.of()))
        .extracting(Finding::what)
        .containsExactly("the ledger's key is not the one it had at the last check");
  }

  private void assertFound(String finding, Consumer<List<String>> alteration) {
    var lines = new ArrayList<>(ledger.export(1, SIZE));
    alteration.accept(lines);
    assertThat(run(check(Optional.empty()), lines, List.of()))
        .extracting(Finding::toString)
        .contains(finding);
  }

  private ExportCheck check(Optional<CheckedLedger> before) {
    return new ExportCheck(before, seals);
  }

  private static List<Finding> run(ExportCheck check, List<String> lines, List<String> notes) {
    if (check.begin(lines.getFirst(), notes)) {
      lines.subList(1, lines.size()).forEach(check::entry);
    }
    return check.end();
  }
}
