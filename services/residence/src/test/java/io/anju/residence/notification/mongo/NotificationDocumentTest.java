package io.anju.residence.notification.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.residence.notification.NotificationKind;
import io.anju.residence.notification.NotificationSubject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotificationDocumentTest {

  private static final String PERSON = "p".repeat(26);

  private static NotificationDocument stored(String kind) {
    return new NotificationDocument(
        PERSON,
        null,
        List.of("person:" + PERSON),
        "2026-03-02/abb4ff69a2406375a9145599f85b358d",
        kind,
        NotificationSubject.RecordKind.PERMIT,
        "m1",
        PERSON,
        "2026-03-02",
        List.of(),
        LocalDate.of(2026, 3, 2),
        null);
  }

  @ParameterizedTest
  @CsvSource({
    "PERMIT_WOKE, PERMIT_REACTIVATED",
    "PERMIT_SLEEPS_WITHOUT_RESIDENCE, PERMIT_SUSPENSION_DUE_RESIDENCE_ENDED",
    "PERMIT_SLEEPS_WITHOUT_GROUND, PERMIT_SUSPENSION_DUE_GROUND_ENDED",
    "PERMIT_ASLEEP_UNENDORSED, PERMIT_SUSPENDED_ENDORSEMENT_MISSED",
    "PERMIT_ASLEEP_GROUNDS_LAPSED, PERMIT_SUSPENDED_GROUND_ENDED",
    "PERMIT_ENDS, PERMIT_CANCELLATION_DUE",
    "PERMIT_ENDED, PERMIT_CANCELLED",
    "RECORDS_JOINED, RECORDS_MERGED",
    "RECORDS_PARTED, RECORDS_SEPARATED",
    "CORRECTION_ASKED, CORRECTION_SUBMITTED"
  })
  void document_with_a_former_kind_is_read(String former, NotificationKind kind) {
    assertThat(stored(former).toDomain().kind()).isEqualTo(kind);
  }

  @Test
  void document_read_and_written_again_has_the_same_id_and_position() {
    var notification = stored("PERMIT_WOKE").toDomain();
    assertThat(NotificationDocument.from(notification)).isEqualTo(stored("PERMIT_REACTIVATED"));
  }
}
