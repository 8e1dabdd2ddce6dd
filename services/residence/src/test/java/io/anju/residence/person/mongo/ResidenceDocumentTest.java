package io.anju.residence.person.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.residence.Declarant;
import io.anju.contract.residence.ResidenceReason;
import io.anju.platform.keys.PersonalFields;
import io.anju.platform.keys.RegistryKeys;
import io.anju.residence.person.mongo.ResidenceDocument.DeclarationDocument;
import io.anju.residence.registration.Residence;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents stored before the states of a residence were types. */
class ResidenceDocumentTest {

  private static final LocalDate SINCE = LocalDate.of(2026, 3, 1);
  private static final LocalDate UNTIL = LocalDate.of(2026, 5, 1);

  @TempDir private Path folder;
  private PersonalFields fields;

  @BeforeEach
  void openKeys() {
    fields = new PersonalFields(RegistryKeys.openOrCreate(folder.resolve("keys")));
  }

  private static DeclarationDocument by(Declarant declarant) {
    return new DeclarationDocument(declarant, SINCE, null, null);
  }

  private DepartureObjectionDocument objection(Boolean left) {
    return new DepartureObjectionDocument(
        UNTIL,
        by(Declarant.LANDLORD),
        true,
        by(Declarant.SELF),
        fields.encrypt("reason", "still here"),
        left,
        left == null ? null : by(Declarant.POLICE),
        left == null ? null : fields.encrypt("reason", "visited"));
  }

  private static ResidenceDocument stored(
      LocalDate until, DeclarationDocument departure, List<DepartureObjectionDocument> objections) {
    return new ResidenceDocument(
        "01920000-0000-7000-8000-000000000001",
        "3205080010010100001000001",
        "320508001001",
        SINCE,
        until,
        departure,
        null,
        ResidenceReason.WORK,
        true,
        List.of(by(Declarant.SELF)),
        objections);
  }

  private Residence readAndWrittenAgain(ResidenceDocument document) {
    var residence = document.toDomain(fields);
    assertThat(ResidenceDocument.from(residence, fields).toDomain(fields)).isEqualTo(residence);
    return residence;
  }

  @Test
  void residence_without_departure_is_undisputed() {
    assertThat(readAndWrittenAgain(stored(null, null, null)))
        .isInstanceOf(Residence.Undisputed.class);
    var written = ResidenceDocument.from(stored(null, null, null).toDomain(fields), fields);
    assertThat(written).isEqualTo(stored(null, null, null));
  }

  @Test
  void residence_with_departure_is_ended() {
    var residence = readAndWrittenAgain(stored(UNTIL, by(Declarant.LANDLORD), null));
    assertThat(residence).isInstanceOf(Residence.Ended.class);
    assertThat(residence.until()).contains(UNTIL);
  }

  @Test
  void undecided_last_objection_disputes_the_departure() {
    var residence =
        readAndWrittenAgain(stored(null, null, List.of(objection(false), objection(null))));
    assertThat(residence).isInstanceOf(Residence.Disputed.class);
    assertThat(residence.underObjection().orElseThrow().departure().late()).isTrue();
    assertThat(residence.objections()).hasSize(2);
  }

  @Test
  void decided_objections_dispute_nothing() {
    assertThat(readAndWrittenAgain(stored(null, null, List.of(objection(false)))))
        .isInstanceOf(Residence.Undisputed.class);
    assertThat(readAndWrittenAgain(stored(UNTIL, by(Declarant.LANDLORD), List.of(objection(true)))))
        .isInstanceOf(Residence.Ended.class);
  }

  @Test
  void residence_followed_by_another_while_disputed_keeps_the_undecided_objection() {
    var residence =
        readAndWrittenAgain(stored(UNTIL, by(Declarant.SELF), List.of(objection(null))));
    assertThat(residence).isInstanceOf(Residence.Ended.class);
    assertThat(residence.underObjection()).isEmpty();
    assertThat(residence.objections()).hasSize(1);
  }
}
