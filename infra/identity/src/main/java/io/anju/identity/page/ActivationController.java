package io.anju.identity.page;

import io.anju.identity.account.AccountError;
import io.anju.identity.account.Activations;
import io.anju.platform.error.RegistryException;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens accounts with the code of a receipt, and says what to do about a forgotten password. */
@Controller
final class ActivationController {

  private final Activations activations;
  private final AddressThrottle throttle;
  private final URI console;

  ActivationController(Activations activations, AddressThrottle throttle, URI console) {
    this.activations = activations;
    this.throttle = throttle;
    this.console = console;
  }

  @GetMapping("/activate")
  ResponseEntity<String> page(HttpServletRequest request) {
    return page(request, null, "", "");
  }

  @PostMapping("/activate")
  ResponseEntity<String> activate(
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String username,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String repeated) {
    if (!throttle.tryAcquire(request.getRemoteAddr())) {
      return page(request, "too-many", code, username);
    }
    if (!password.equals(repeated)) {
      return page(request, "not-repeated", code, username);
    }
    try {
      var account = activations.activate(code, username, password, request.getRemoteAddr());
      return Pages.page(
          request,
          "activated",
          null,
          Map.of("username", account.name(), "console", console.resolve("/sign-in").toString()));
    } catch (RegistryException refused) {
      return page(request, errorOf(refused), code, username);
    }
  }

  @GetMapping("/forgotten")
  ResponseEntity<String> forgotten(HttpServletRequest request) {
    return Pages.page(request, "forgotten", null, Map.of());
  }

  @GetMapping("/pages.css")
  ResponseEntity<String> style() {
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf("text/css;charset=UTF-8"))
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
        .body(PageTemplate.resource("pages.css"));
  }

  private static ResponseEntity<String> page(
      HttpServletRequest request, @Nullable String error, String code, String username) {
    return Pages.page(
        request,
        "activate",
        error,
        Map.of("code", code, "username", username, "hint", "hint-other"));
  }

  private static String errorOf(RegistryException refused) {
    return refused.code() == AccountError.PASSWORD_REFUSED
        ? refused.arguments().getOrDefault("why", refused.code().code())
        : refused.code().code();
  }
}
