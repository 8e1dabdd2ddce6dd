package io.anju.residence.notification.delivery.web;

import io.anju.platform.access.Allowed;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.request.Body;
import io.anju.platform.web.VersionedResponses;
import io.anju.residence.notification.delivery.DeliveryPreferences;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Recipients choose how they are notified besides the inbox. */
@RestController
final class PreferencesController {

  private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\"]{1,64}@[A-Za-z0-9.-]{1,189}");

  private final DeliveryPreferences preferences;

  PreferencesController(DeliveryPreferences preferences) {
    this.preferences = preferences;
  }

  @GetMapping("/api/notifications/preferences")
  @Allowed({Role.RESIDENT, Role.LANDLORD, Role.AGENT, Role.EMPLOYER})
  @Operation(summary = "How the caller is notified besides the inbox")
  ResponseEntity<PreferencesResponse> get() {
    var own = preferences.own(CurrentCaller.get());
    return VersionedResponses.found(own, PreferencesResponse.of(own.state()));
  }

  @PutMapping("/api/notifications/preferences")
  @Allowed({Role.RESIDENT, Role.LANDLORD, Role.AGENT, Role.EMPLOYER})
  @Operation(
      summary =
          "Chooses language, SMS, e-mail and webhook; what is mandatory is sent by SMS whatever was"
              + " chosen")
  ResponseEntity<PreferencesResponse> choose(
      @Body PreferencesRequest request, Optional<ExpectedVersion> expected) {
    if (request.email().filter(email -> !EMAIL.matcher(email).matches()).isPresent()) {
      throw new RegistryException(
          PlatformError.INVALID_REQUEST,
          List.of(FieldError.of("email", "not-an-email-address", Map.of())));
    }
    var chosen =
        preferences.choose(
            CurrentCaller.get(),
            request.language().tag(),
            request.sms(),
            request.email(),
            request.webhook(),
            expected);
    return VersionedResponses.found(chosen, PreferencesResponse.of(chosen.state()));
  }
}
