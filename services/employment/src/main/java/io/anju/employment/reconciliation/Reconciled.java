package io.anju.employment.reconciliation;

import io.anju.employment.reconciliation.Finding.Closed;
import io.anju.employment.reconciliation.Finding.Open;
import io.anju.employment.reconciliation.Finding.Resolved;
import io.anju.platform.access.Scope;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A person's sides and what was found in them.
 *
 * @param person the personId
 * @param look the day on which time alone may change what is found
 * @param told whether the findings are on the lists as they stand here
 */
public record Reconciled(String person, Sides sides, List<Finding> findings, Optional<LocalDate> look, boolean told) {

  /** How long it is remembered that something was found and resolved (PIPL art. 19). */
  private static final Period REMEMBERED = Period.ofYears(1);

  public Reconciled {
    findings = List.copyOf(findings);
  }

  static Reconciled unknown(String person) {
    return new Reconciled(person, Sides.NOTHING, List.of(), Optional.empty(), true);
  }

  /** The day from which a finding that resolved on another is forgotten. */
  public static LocalDate forgotten(LocalDate resolvedOn) {
    return resolvedOn.plus(REMEMBERED);
  }

  /** Whom it concerns: the officials of each finding. */
  public Scope scope() {
    return Scope.personal(findings.stream().map(finding -> finding.of().division().value()).toList(), List.of(), List.of());
  }

  public Optional<Finding> finding(String key) {
    return findings.stream().filter(finding -> finding.of().key().equals(key)).findFirst();
  }

  /** @param outlook what is found in these sides and those of former ids */
  Reconciled compared(Sides next, Outlook outlook, LocalDate today) {
    Map<String, Finding> before = findings.stream().collect(Collectors.toMap(finding -> finding.of().key(), Function.identity()));
    var after = new ArrayList<Finding>();
    outlook.found().forEach(found -> after.add(again(before.remove(found.key()), found)));
    findings.stream().filter(finding -> before.containsKey(finding.of().key())).forEach(gone -> {
      var resolved = resolved(gone, today);
      if (forgotten(resolved.on()).isAfter(today)) {
        after.add(resolved);
      }
    });
    return new Reconciled(person, next, after, outlook.look(), told && after.equals(findings));
  }

  /** With nothing to be noted about the lists: whoever changes it sees to them. */
  Reconciled onLists() {
    return told ? this : new Reconciled(person, sides, findings, look, true);
  }

  Reconciled replaced(Open open, Closed closed) {
    return new Reconciled(person, sides, findings.stream().map(finding -> finding.equals(open) ? closed : finding).toList(), look, false);
  }

  /** Since when it is so does not change while it is; what came again after it had resolved is open anew. */
  private static Finding again(Finding known, Discrepancy found) {
    return switch (known) {
      case null -> new Open(found);
      case Resolved _ -> new Open(found);
      case Open open -> new Open(found.from(open.of().since()));
      case Closed closed -> new Closed(found.from(closed.of().since()), closed.note(), closed.by(), closed.on());
    };
  }

  private static Resolved resolved(Finding gone, LocalDate today) {
    return switch (gone) {
      case Resolved resolved -> resolved;
      case Open open -> new Resolved(open.of(), today);
      case Closed closed -> new Resolved(closed.of(), today);
    };
  }
}
