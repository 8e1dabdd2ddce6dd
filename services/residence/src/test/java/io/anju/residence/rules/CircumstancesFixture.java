package io.anju.residence.rules;

import io.anju.contract.employment.InsuranceKind;
import io.anju.contract.employment.SchoolLevel;
import io.anju.contract.residence.EvidenceKind;
import io.anju.residence.rules.condition.Circumstances;
import io.anju.residence.rules.condition.Confirmation;
import io.anju.residence.rules.condition.HeldRecord;
import io.anju.residence.rules.condition.InsuredMonth;
import io.anju.residence.rules.condition.Job;
import io.anju.residence.rules.condition.Proof;
import io.anju.residence.rules.condition.Stay;
import io.anju.residence.rules.yaml.ShippedRulesFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is known of made-up people, written in a few words: {@code lived:6 registered:5 insured:12
 * insured:18/6 employed:60 paper:LEASE record:TENANCY enrolled:TERTIARY confirmed:talent}; numbers
 * are months up to today, 18/6 with a break of a month after the newest 6.
 */
public final class CircumstancesFixture {

  public static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

  private final List<Proof> proofs = new ArrayList<>();
  private final Set<InsuredMonth> insured = new HashSet<>();
  private final List<Confirmation> confirmations = new ArrayList<>();
  private final List<Job> jobs = new ArrayList<>();
  private Optional<Integer> lived = Optional.empty();
  private Optional<Integer> registered = Optional.empty();

  private CircumstancesFixture() {}

  public static Circumstances of(String facts) {
    var known = new CircumstancesFixture();
    Stream.of(facts == null ? new String[0] : facts.split(" "))
        .map(fact -> fact.split(":"))
        .forEach(fact -> known.add(fact[0], fact[1]));
    return known.all();
  }

  public static List<RuleSet> ruleSets() {
    return List.of(
        ShippedRulesFixture.decree663(),
        ShippedRulesFixture.shenzhen2015(),
        ShippedRulesFixture.zhejiang2016(),
        ShippedRulesFixture.hangzhou2018());
  }

  /** The rows of statutes.csv. */
  static List<String[]> table() {
    try (var file = CircumstancesFixture.class.getResourceAsStream("statutes.csv")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(","))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void add(String kind, String what) {
    switch (kind) {
      case "lived" -> lived = Optional.of(Integer.valueOf(what));
      case "registered" -> registered = Optional.of(Integer.valueOf(what));
      case "insured" -> insure(what.split("/"));
      case "employed" ->
          jobs.add(new Job("j1", TODAY.minusMonths(Integer.parseInt(what)), Optional.empty()));
      case "paper" -> proofs.add(new Proof.Presented(EvidenceKind.valueOf(what), "no. 1"));
      case "record" -> proofs.add(new Proof.Held(HeldRecord.valueOf(what), "r1"));
      case "enrolled" -> proofs.add(new Proof.Enrolled("e1", SchoolLevel.valueOf(what), true));
      case "confirmed" -> confirmations.add(new Confirmation(what, "V-1"));
      default -> throw new IllegalArgumentException(kind);
    }
  }

  private void insure(String[] months) {
    int all = Integer.parseInt(months[0]);
    int newest = months.length == 1 ? all : Integer.parseInt(months[1]);
    for (int i = 0; i < all; i++) {
      var month = YearMonth.from(TODAY).minusMonths(i < newest ? i : i + 1L);
      insured.add(new InsuredMonth(month, Set.of(InsuranceKind.PENSION)));
    }
  }

  private Circumstances all() {
    var stays = new ArrayList<Stay>();
    if (lived.isPresent() || registered.isPresent()) {
      var since = TODAY.minusMonths(lived.or(() -> registered).orElseThrow());
      stays.add(
          new Stay(
              "r1",
              since,
              Optional.empty(),
              TODAY.minusMonths(registered.or(() -> lived).orElseThrow())));
    }
    return new Circumstances(TODAY, stays, proofs, insured, confirmations, jobs, Optional.of(30));
  }
}
