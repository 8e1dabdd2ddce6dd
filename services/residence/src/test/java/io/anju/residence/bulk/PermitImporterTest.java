package io.anju.residence.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.imports.file.CellRowBinder;
import io.anju.imports.row.BatchResult;
import io.anju.imports.row.Row;
import io.anju.platform.request.binding.RequestBinder;
import io.anju.residence.StationFixture;
import io.anju.residence.permit.PermitUseCasesFixture;
import io.anju.residence.permit.recorded.RecordedPermits;
import io.anju.residence.person.PersonFixture;
import io.anju.residence.rules.yaml.ShippedRulesFixture;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PermitImporterTest {

  private final PermitUseCasesFixture fixture = new PermitUseCasesFixture();
  private final String number = StationFixture.document(PersonFixture.BORN);

  private BatchResult imported(Map<String, String> changed) {
    var cells =
        new HashMap<>(
            Map.of(
                "cardNumber",
                "SZ-0001",
                "documentType",
                "RESIDENT_ID",
                "documentNumber",
                number,
                "division",
                PersonFixture.COMMUNITY.value(),
                "ground",
                "HOUSING",
                "appliedOn",
                "2025-07-01",
                "issuedOn",
                "2025-07-15",
                "status",
                "ACTIVE"));
    cells.putAll(changed);
    var permits =
        new RecordedPermits(
            fixture.repository(),
            fixture.updates(),
            fixture.timeDependentState(),
            fixture.rules,
            ShippedRulesFixture.workingDays(),
            fixture.clock());
    var importer =
        new PermitImporter(
            new CellRowBinder(new RequestBinder(fixture.clock())), fixture.people.persons, permits);
    return PersonFixture.asOfficer(() -> importer.apply(List.of(new Row(2, cells, List.of()))));
  }

  private void register() {
    PersonFixture.asOfficer(() ->
        fixture.people.persons.register(
            PersonFixture.presented(new DocumentNumber(DocumentType.RESIDENT_ID, number), "王小明")));
  }

  @Test
  void permit_waits_for_its_holder() {
    assertThat(imported(Map.of()).waiting()).hasSize(1);
    register();
    assertThat(imported(Map.of()).applied()).isEqualTo(1);
    assertThat(imported(Map.of()).unchanged()).isEqualTo(1);
  }

  @Test
  void refusal_of_a_rule_stands_at_its_column() {
    register();
    assertThat(imported(Map.of("endorsements", "2025-09-01")).rejects())
        .singleElement()
        .satisfies(reject ->
            assertThat(
                    reject.errors().getFirst().field()
                        + " "
                        + reject.errors().getFirst().error().code())
                .isEqualTo("endorsements endorsement-too-early"));
    imported(Map.of());
    assertThat(imported(Map.of("cardNumber", "SZ-0002")).rejects())
        .singleElement()
        .satisfies(reject ->
            assertThat(reject.errors().getFirst().error().code()).isEqualTo("permit-exists"));
  }
}
