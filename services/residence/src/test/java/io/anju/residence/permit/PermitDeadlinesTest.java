package io.anju.residence.permit;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.residence.permit.application.Dossier;
import io.anju.residence.permit.application.Enquiry;
import io.anju.residence.permit.application.OpenDeadline;
import io.anju.residence.permit.application.OpenDeadline.Kind;
import io.anju.residence.rules.yaml.ShippedRulesFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An application of 1 March 2026, to be decided by the 16th. */
class PermitDeadlinesTest {

  private static final LocalDate REFUSE_BY = LocalDate.of(2026, 3, 10);
  private static final LocalDate ANSWER_BY = LocalDate.of(2026, 3, 6);

  private final AcceptedPermit accepted = PermitFixture.accepted(ShippedRulesFixture.decree663());

  @ParameterizedTest
  @CsvSource({"2026-03-16, 0", "2026-03-17, 1"})
  void deadline_passes_the_day_after_its_last_day(LocalDate on, int overdue) {
    assertThat(PermitDeadlines.overdue(accepted, on)).hasSize(overdue);
    assertThat(PermitDeadlines.overdue(approved(), on)).hasSize(overdue);
    assertThat(PermitDeadlines.nextReviewDate(accepted)).contains(LocalDate.of(2026, 3, 17));
  }

  /** The decision, the reasons of a refusal, and each enquiry that is not answered. */
  @ParameterizedTest
  @CsvSource({
    "2026-03-06, false, ''",
    "2026-03-07, false, ENQUIRY",
    "2026-03-07, true, ''",
    "2026-03-11, false, 'ENQUIRY REFUSAL'",
    "2026-03-17, true, 'REFUSAL DECISION'"
  })
  void every_open_deadline_is_watched(LocalDate on, boolean answered, String overdue) {
    var found = PermitDeadlines.overdue(inDepartment(answered), on);
    assertThat(String.join(" ", found.stream().map(one -> one.kind().name()).toList()))
        .isEqualTo(overdue);
  }

  @Test
  void reasons_in_writing_are_watched_until_the_letter_goes_out() {
    var refused =
        accepted
            .refuse(PermitFixture.actionOn("2026-03-05"), List.of("too short"))
            .requestWrittenReasons(
                PermitFixture.actionOn("2026-03-06"), Optional.of(LocalDate.of(2026, 3, 11)));
    assertThat(PermitDeadlines.overdue(refused, LocalDate.of(2026, 3, 12)))
        .containsExactly(new OpenDeadline(Kind.WRITTEN_REASONS, 0, LocalDate.of(2026, 3, 11)));
    assertThat(
            PermitDeadlines.open(
                refused.recordWrittenReasons(PermitFixture.actionOn("2026-03-12"), "L-1")))
        .isEmpty();
  }

  @Test
  void noted_deadline_stays_overdue_and_is_due_for_no_further_review() {
    var on = LocalDate.of(2026, 3, 17);
    var noted = PermitDeadlines.withNoted(accepted, PermitDeadlines.newlyOverdue(accepted, on));
    assertThat(PermitDeadlines.newlyOverdue(noted, on)).isEmpty();
    assertThat(PermitDeadlines.overdue(noted, on)).hasSize(1);
    assertThat(PermitDeadlines.nextReviewDate(noted)).isEmpty();
  }

  /** Decree 663 art. 9. */
  @Test
  void extension_moves_the_last_day_to_thirty_days_once() {
    var extended =
        accepted.extend(
            PermitFixture.actionOn("2026-03-15"), LocalDate.of(2026, 3, 31), "remote area");
    assertThat(extended.application().decideBy()).isEqualTo("2026-03-31");
    assertThat(extended.application().dossier().extension())
        .get()
        .satisfies(one -> assertThat(one.formerly()).isEqualTo("2026-03-16"));
    assertThat(PermitDeadlines.overdue(extended, LocalDate.of(2026, 3, 31))).isEmpty();
    assertThat(PermitDeadlines.overdue(extended, LocalDate.of(2026, 4, 1))).hasSize(1);
    assertThat(extended.history().getLast().reason()).isEqualTo("decision-extended");
  }

  private ApprovedPermit approved() {
    return accepted.approve(PermitFixture.actionOn("2026-03-05"), PermitFixture.MET);
  }

  private AcceptedPermit inDepartment(boolean answered) {
    var enquiry =
        new Enquiry(
            Enquiry.Department.HUMAN_RESOURCES,
            "insurance-12-continuous",
            LocalDate.of(2026, 3, 3),
            Optional.of(ANSWER_BY),
            Optional.empty());
    var dossier = new Dossier(Optional.of(REFUSE_BY), List.of(enquiry), List.of());
    return accepted.withDossier(
        answered
            ? dossier.withReply(
                0, enquiry.withReply(new Enquiry.Reply(ANSWER_BY, true, "HR-1", true)))
            : dossier);
  }
}
