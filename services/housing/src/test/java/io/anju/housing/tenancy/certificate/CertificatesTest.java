package io.anju.housing.tenancy.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.codes.PersonName;
import io.anju.contract.housing.TenancyParty;
import io.anju.housing.HousingError;
import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.dwelling.Dwellings;
import io.anju.housing.mandate.MandatesFixture;
import io.anju.housing.party.RegisteredPerson;
import io.anju.housing.party.RegisteredPersons;
import io.anju.housing.tenancy.Closing;
import io.anju.housing.tenancy.Confirmation;
import io.anju.housing.tenancy.Tenancy;
import io.anju.housing.tenancy.TenancyFixture;
import io.anju.housing.tenancy.TenancyRepository;
import io.anju.housing.tenancy.filing.FilingRights;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.error.ErrorCode;
import io.anju.platform.error.RegistryException;
import io.anju.platform.fixture.Callers;
import io.anju.platform.fixture.InMemoryAggregates;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CertificatesTest {

  private static final Caller LANDLORD = Callers.person(Role.LANDLORD, TenancyFixture.LANDLORD);
  private static final RegisteredPerson KNOWN =
      new RegisteredPerson(
          TenancyFixture.TENANT,
          new DocumentNumber(DocumentType.PASSPORT, "USA:123456789"),
          new PersonName("林晓晨"),
          Optional.empty());

  private final InMemoryAggregates<Tenancy> tenancies = InMemoryAggregates.unrestricted();
  private final CertificateCodes codes =
      new CertificateCodes(number -> "abcdefghijklmnop" + number.length());

  private Certificate issue(Tenancy tenancy, boolean needsConfirmation) {
    var dwellings = InMemoryAggregates.<Dwelling>unrestricted();
    dwellings.add(TenancyFixture.DWELLING.value(), TenancyFixture.dwelling());
    var lookup = new Dwellings(dwellings);
    var rights = new FilingRights(lookup, new MandatesFixture().on(TenancyFixture.TODAY));
    tenancies.add("tenancy", tenancy);
    var certificates =
        new Certificates(
            new TenancyRepository(tenancies, rights),
            lookup,
            new RegisteredPersons() {
              @Override
              public Map<PersonId, RegisteredPerson> findAll(Collection<PersonId> ids) {
                return Map.of(TenancyFixture.TENANT, KNOWN);
              }

              @Override
              public long countRegisteredAt(DwellingCode home) {
                return 0;
              }
            },
            TenancyFixture.rules(needsConfirmation),
            codes,
            URI.create("https://anju.example"),
            Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneId.of("Asia/Shanghai")));
    return CurrentCaller.call(LANDLORD, () -> certificates.issue("tenancy"));
  }

  private static void assertRefused(ErrorCode code, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RegistryException.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }

  @Test
  void certificate_names_the_parties_as_far_as_they_are_on_record() {
    var confirmation = new Confirmation.Confirmed(TenancyParty.TENANT, TenancyFixture.TODAY);
    var certificate = issue(TenancyFixture.filed(confirmation), false);
    assertThat(certificate.landlord()).isEqualTo(new Certificate.Holder.UnknownPerson());
    assertThat(certificate.tenants())
        .containsExactly(new Certificate.Holder.KnownPerson(KNOWN.name(), KNOWN.document()));
    assertThat(certificate.persons())
        .containsExactly(TenancyFixture.LANDLORD, TenancyFixture.TENANT);
    assertThat(certificate.issuedOn()).isEqualTo(TenancyFixture.TODAY);
    assertThat(certificate.verification())
        .hasToString(
            "https://anju.example/api/tenancies/verify?number=320508-2026-000012-2"
                + "&code=ABCDEFGHIJKL");
  }

  @Test
  void unconfirmed_filing_names_nobody_from_the_register() {
    assertThat(issue(TenancyFixture.filed(), false).tenants())
        .containsExactly(new Certificate.Holder.UnknownPerson());
  }

  @Test
  void check_code_is_accepted_as_printed_and_however_it_is_typed() {
    var number = issue(TenancyFixture.filed(), false).number();
    assertThat(codes.matches("ABCD-EFGH-IJKL", number)).isTrue();
    assertThat(codes.matches("abcd efgh ijkl", number)).isTrue();
    assertThat(codes.matches("ABCDEFGHIJKM", number)).isFalse();
  }

  @Test
  void unconfirmed_filing_has_no_certificate_where_the_rule_requires_confirmation() {
    assertRefused(HousingError.UNCONFIRMED, () -> issue(TenancyFixture.filed(), true));
  }

  @Test
  void confirmed_filing_has_a_certificate_where_the_rule_requires_confirmation() {
    var confirmation = new Confirmation.Confirmed(TenancyParty.TENANT, TenancyFixture.TODAY);
    assertThat(issue(TenancyFixture.filed(confirmation), true).confirmation())
        .isEqualTo(confirmation);
  }

  @Test
  void voided_filing_has_no_certificate() {
    var voided =
        new Tenancy.Voided(
            TenancyFixture.filed().details(),
            new Closing(TenancyFixture.TODAY, "forged", TenancyFixture.TODAY, false));
    assertRefused(HousingError.TENANCY_ALREADY_ENDED, () -> issue(voided, false));
  }
}
