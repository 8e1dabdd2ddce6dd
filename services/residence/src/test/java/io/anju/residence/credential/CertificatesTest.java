package io.anju.residence.credential;

import static io.anju.platform.fixture.Refusals.assertRefused;
import static io.anju.residence.person.PersonFixture.asOfficer;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.BuildingCode;
import io.anju.codes.DwellingCode;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.access.Unmasking;
import io.anju.platform.error.PlatformError;
import io.anju.platform.fixture.Callers;
import io.anju.residence.ResidenceError;
import io.anju.residence.credential.Certificate.Line;
import io.anju.residence.dwelling.Dwellings;
import io.anju.residence.dwelling.KnownDwelling;
import io.anju.residence.permit.PermitUseCasesFixture;
import io.anju.residence.permit.application.PermitId;
import io.anju.residence.person.PersonFixture;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CertificatesTest {

  private static final Unmasking NAME = new Unmasking(Set.of("name"));

  private static final class OneAddress implements Dwellings {

    @Override
    public Optional<KnownDwelling> find(DwellingCode code) {
      return Optional.of(
          new KnownDwelling(code, PersonFixture.COMMUNITY, false, Optional.of("江苏省苏州市样例路1号")));
    }

    @Override
    public Optional<KnownDwelling> anyIn(BuildingCode building) {
      return Optional.empty();
    }
  }

  private final PermitUseCasesFixture fixture = new PermitUseCasesFixture();
  private final SignerFixture signer = new SignerFixture();
  private final List<Certificate> printed = new ArrayList<>();

  @Test
  void certificate_of_a_permit_in_use_masks_the_holder_and_is_saved_under_its_card_number() {
    var issued = fixture.issued();
    var file = asOfficer(() -> certificates().print(new PermitId(issued.id()), Unmasking.NONE));
    assertThat(file.bytes()).isEqualTo("printed".getBytes(StandardCharsets.UTF_8));
    assertThat(file.aboutPersons()).containsExactly(issued.state().holder().value());
    assertThat(file.name()).startsWith("permit-320508").endsWith(".pdf");
    assertThat(texts()).doesNotContain("王小明").contains("江苏省苏州市样例路1号");
    assertThat(texts()).contains("2027-03-01");
    assertThat(signer.find(printed.getFirst().credential()).permit())
        .isEqualTo(new PermitId(issued.id()));
  }

  @Test
  void officer_of_the_police_and_the_holder_may_print_the_name_in_full() {
    var issued = fixture.issued();
    asOfficer(() -> certificates().print(new PermitId(issued.id()), NAME));
    assertThat(texts()).contains("王小明");
    var holder = Callers.person(Role.RESIDENT, issued.state().holder());
    print(holder, issued.id(), NAME);
    assertThat(printed).hasSize(2);
    assertRefused(
        PlatformError.FORBIDDEN,
        Callers.official(Role.HOUSING_OFFICER, PersonFixture.COMMUNITY.value()),
        () -> certificates().print(new PermitId(issued.id()), NAME));
    assertThat(printed).hasSize(2);
  }

  @Test
  void permit_that_is_not_in_use_is_not_printed() {
    var applied = fixture.applied();
    assertRefused(
        ResidenceError.PERMIT_NOT_ACTIVE,
        () -> asOfficer(() -> certificates().print(new PermitId(applied.id()), Unmasking.NONE)));
    assertThat(printed).isEmpty();
  }

  private void print(Caller caller, String permit, Unmasking unmasking) {
    CurrentCaller.call(caller, () -> certificates().print(new PermitId(permit), unmasking));
  }

  private List<String> texts() {
    return printed.getLast().lines().stream().map(Line::value).flatMap(Optional::stream).toList();
  }

  private Certificates certificates() {
    return new Certificates(
        new Credentials(fixture.permits(), fixture.people.persons, signer, fixture.clock()),
        fixture.people.persons,
        new OneAddress(),
        certificate -> {
          printed.add(certificate);
          return "printed".getBytes(StandardCharsets.UTF_8);
        });
  }
}
