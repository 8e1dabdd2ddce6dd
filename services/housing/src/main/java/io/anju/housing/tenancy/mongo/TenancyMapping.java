package io.anju.housing.tenancy.mongo;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;
import io.anju.contract.Fact;
import io.anju.contract.TenancyFact;
import io.anju.contract.TenancyStatus;
import io.anju.housing.tenancy.Particulars;
import io.anju.housing.tenancy.Tenancy;
import io.anju.housing.tenancy.Tenancy.Abandoned;
import io.anju.housing.tenancy.Tenancy.Ended;
import io.anju.housing.tenancy.Tenancy.Filed;
import io.anju.housing.tenancy.Tenancy.Terminated;
import io.anju.housing.tenancy.TenancyScope;
import io.anju.platform.access.Scope;
import io.anju.platform.store.AggregateMapping;
import io.anju.platform.store.Versioned;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Tenancies concern their parties and the officials of the dwelling's community; an abandoned filing concerns nobody and is told to nobody. */
public record TenancyMapping(Clock clock) implements AggregateMapping<Tenancy, TenancyDocument> {

  @Override
  public String collection() {
    return "tenancies";
  }

  @Override
  public Class<TenancyDocument> documentType() {
    return TenancyDocument.class;
  }

  @Override
  public TenancyDocument toDocument(Versioned<Tenancy> aggregate) {
    return TenancyDocument.from(aggregate.state());
  }

  @Override
  public Tenancy toDomain(String id, TenancyDocument document) {
    return document.toDomain();
  }

  @Override
  public Scope scope(Tenancy tenancy) {
    return switch (tenancy) {
      case Filed filed -> TenancyScope.of(filed.particulars());
      case Terminated terminated -> TenancyScope.of(terminated.particulars());
      case Ended ended -> TenancyScope.of(ended.particulars());
      case Abandoned _ -> Scope.personal(List.of(), List.of(), List.of());
    };
  }

  @Override
  public List<Fact> facts(Versioned<Tenancy> aggregate) {
    return switch (aggregate.state()) {
      case Filed filed -> List.of(fact(aggregate, filed.particulars(), TenancyStatus.FILED, null));
      case Terminated terminated -> List.of(fact(aggregate, terminated.particulars(), TenancyStatus.TERMINATED, terminated.on()));
      case Ended ended -> List.of(fact(aggregate, ended.particulars(), TenancyStatus.ENDED, null));
      case Abandoned _ -> List.of();
    };
  }

  private Fact fact(Versioned<Tenancy> aggregate, Particulars particulars, TenancyStatus status, LocalDate endedOn) {
    var lease = particulars.lease();
    var filing = particulars.filing();
    return new TenancyFact(aggregate.id(), aggregate.version(), filing.number().value(), lease.dwelling().value(), lease.community().value(),
        lease.landlord().person().map(PersonId::value).orElse(null), lease.landlord().organisation().map(CreditCode::value).orElse(null),
        TenancyTranslation.texts(lease.tenants()), TenancyTranslation.texts(particulars.occupants()), lease.term().from(),
        lease.term().until(), lease.signedOn(), lease.monthlyRent().amount(), lease.deposit().amount(), filing.filer().role(), filing.on(),
        filing.late(), status, endedOn, clock.instant());
  }
}
