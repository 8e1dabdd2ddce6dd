package io.anju.residence.notification.web;

import io.anju.platform.access.Allowed;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.web.Languages;
import io.anju.platform.web.Page;
import io.anju.platform.web.PageRequest;
import io.anju.residence.notification.NotificationRepository;
import io.anju.residence.notification.Notifications;
import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Callers read the inboxes of their own, of their enterprise and of their office. */
@RestController
final class NotificationController {

  private final Notifications notifications;

  NotificationController(Notifications notifications) {
    this.notifications = notifications;
  }

  @GetMapping({"/api/notices", "/api/notifications"})
  @Allowed({
    Role.RESIDENT,
    Role.LANDLORD,
    Role.AGENT,
    Role.EMPLOYER,
    Role.POLICE_OFFICER,
    Role.STATION_CHIEF,
    Role.GRID_WORKER,
    Role.HOUSING_OFFICER,
    Role.LABOUR_CLERK
  })
  @PersonalData(purpose = "notices")
  @Operation(summary = "The notifications to the caller, newest first")
  Page<NotificationResponse> list(
      PageRequest page,
      @RequestHeader(name = "Accept-Language", required = false) @Nullable String language) {
    var locale = Languages.of(language);
    var found =
        Page.of(
            notifications.inboxOf(CurrentCaller.get(), page.after(), page.limit() + 1),
            page,
            notification -> NotificationRepository.position(notification.state()));
    return new Page<>(
        found.items().stream()
            .map(notification -> NotificationResponse.of(notification.state(), locale))
            .toList(),
        found.next());
  }

  /** Without {@code If-Match}: marking read again changes nothing. */
  @PostMapping({"/api/notices/{noticeId}/read", "/api/notifications/{noticeId}/read"})
  @Allowed({
    Role.RESIDENT,
    Role.LANDLORD,
    Role.AGENT,
    Role.EMPLOYER,
    Role.POLICE_OFFICER,
    Role.STATION_CHIEF,
    Role.GRID_WORKER,
    Role.HOUSING_OFFICER,
    Role.LABOUR_CLERK
  })
  @PersonalData(purpose = "notices")
  @Operation(summary = "Marks a notification read")
  NotificationResponse markRead(
      @PathVariable String noticeId,
      @RequestHeader(name = "Accept-Language", required = false) @Nullable String language) {
    return NotificationResponse.of(
        notifications.markRead(CurrentCaller.get(), noticeId).state(), Languages.of(language));
  }
}
