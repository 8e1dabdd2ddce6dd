package io.anju.housing.mandate.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.anju.codes.DwellingCode;
import io.anju.housing.mandate.Mandate;
import io.anju.housing.mandate.MandateKind;
import io.anju.housing.party.Party;
import io.anju.platform.access.AboutPersons;
import io.anju.platform.aggregate.Versioned;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A mandate; without dwellings it is for all premises of the landlord. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MandateResponse(
    String mandateId,
    MandateKind kind,
    PartyResponse landlord,
    PartyResponse holder,
    List<String> dwellings,
    LocalDate from,
    @Nullable LocalDate until,
    @Nullable LocalDate revokedOn,
    long version)
    implements AboutPersons {

  /** One of the two. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PartyResponse(@Nullable String personId, @Nullable String uscc) {

    static PartyResponse of(Party party) {
      return new PartyResponse(party.personIdOrNull(), party.usccOrNull());
    }
  }

  static MandateResponse of(Versioned<Mandate> mandate) {
    var terms = mandate.state().terms();
    return new MandateResponse(
        mandate.id(),
        terms.kind(),
        PartyResponse.of(terms.landlord()),
        PartyResponse.of(terms.holder()),
        terms.dwellings().stream().map(DwellingCode::value).toList(),
        terms.from(),
        terms.until().orElse(null),
        switch (mandate.state()) {
          case Mandate.Granted _ -> null;
          case Mandate.Revoked revoked -> revoked.revokedOn();
        },
        mandate.version());
  }

  @Override
  public Collection<String> aboutPersons() {
    return Stream.of(landlord.personId(), holder.personId())
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
