package io.anju.employment.reconciliation.web;

import io.anju.employment.reconciliation.Discrepancies;
import io.anju.employment.reconciliation.WorkLists.Entry;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.web.Languages;
import io.anju.platform.web.Page;
import io.anju.platform.web.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The reminders of an employer. */
@RestController
final class ReminderController {

  private final Discrepancies discrepancies;
  private final DiscrepancyTexts texts;

  ReminderController(Discrepancies discrepancies, DiscrepancyTexts texts) {
    this.discrepancies = discrepancies;
    this.texts = texts;
  }

  @Operation(
      summary = "The employees whom the enterprise is asked to remind to register their residence")
  @GetMapping("/api/reconciliation/reminders")
  @Allowed(Role.EMPLOYER)
  @PersonalData
  Page<ReminderResponse> reminders(
      PageRequest page,
      @RequestHeader(name = "Accept-Language", required = false) String language) {
    var own =
        CurrentCaller.get()
            .uscc()
            .orElseThrow(() -> new RegistryException(PlatformError.FORBIDDEN));
    var found =
        Page.of(discrepancies.reminders(own, page.after(), page.limit() + 1), page, Entry::id);
    String text = texts.reminder(Languages.of(language));
    return new Page<>(
        found.items().stream().map(entry -> ReminderResponse.of(entry, text)).toList(),
        found.next());
  }
}
