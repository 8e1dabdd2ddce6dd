package io.anju.housing.mandate;

import io.anju.codes.DwellingCode;
import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.dwelling.Dwellings;
import io.anju.housing.party.Party;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.command.Ids;
import io.anju.platform.fixture.InMemoryAggregates;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Mandates in memory, and the use cases over them on a day. */
public final class MandatesFixture implements MandateSearch {

  public static final LocalDate TODAY = LocalDate.parse("2026-03-01");

  private final InMemoryAggregates<Mandate> store = InMemoryAggregates.unrestricted();

  private final InMemoryAggregates<Dwelling> dwellings = InMemoryAggregates.unrestricted();

  public InMemoryAggregates<Dwelling> dwellings() {
    return dwellings;
  }

  public InMemoryAggregates<Mandate> store() {
    return store;
  }

  public Mandates on(LocalDate day) {
    var clock =
        Clock.fixed(
            day.atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant(), ZoneId.of("Asia/Shanghai"));
    return new Mandates(store, this, new Dwellings(dwellings), new Ids(clock), clock);
  }

  /** A mandate from today on without an end. */
  public static MandateTerms terms(
      Party landlord, Party holder, MandateKind kind, DwellingCode... dwellings) {
    return new MandateTerms(
        landlord, holder, kind, List.of(dwellings), TODAY, Optional.empty(), Optional.empty());
  }

  @Override
  public List<Mandate> findBetween(Party landlord, Party holder) {
    return findByHolder(holder).stream()
        .filter(mandate -> mandate.terms().landlord().equals(landlord))
        .toList();
  }

  @Override
  public List<Mandate> findByHolder(Party holder) {
    return store
        .all()
        .map(Versioned::state)
        .filter(mandate -> mandate.terms().holder().equals(holder))
        .toList();
  }

  @Override
  public List<Versioned<Mandate>> findByParty(Party party, Optional<String> afterId, int limit) {
    return store
        .all()
        .filter(one ->
            Stream.of(one.state().terms().landlord(), one.state().terms().holder())
                .anyMatch(party::equals))
        .limit(limit)
        .toList();
  }
}
