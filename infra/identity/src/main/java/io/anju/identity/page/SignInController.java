package io.anju.identity.page;

import io.anju.identity.account.Account;
import io.anju.identity.account.AccountStore;
import io.anju.identity.account.SignIns;
import io.anju.identity.page.Journey.Step;
import io.anju.identity.totp.TotpSecret;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of a sign-in, one question each. */
@Controller
final class SignInController {

  private static final String JOURNEY = "journey";
  private static final Duration LIFETIME = Duration.ofMinutes(15);

  private final AccountStore accounts;
  private final SignIns signIns;
  private final AddressThrottle throttle;
  private final SignInCompletion completion;
  private final Clock clock;

  SignInController(
      AccountStore accounts,
      SignIns signIns,
      AddressThrottle throttle,
      SignInCompletion completion,
      Clock clock) {
    this.accounts = accounts;
    this.signIns = signIns;
    this.throttle = throttle;
    this.completion = completion;
    this.clock = clock;
  }

  @GetMapping("/login")
  ResponseEntity<String> login(
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(required = false) @Nullable String expired) {
    completion.requestedLanguage(request, response).ifPresent(lang -> Pages.prefer(request, lang));
    request.getSession().removeAttribute(JOURNEY);
    return Pages.page(request, "login", expired == null ? null : "expired", Map.of());
  }

  @PostMapping("/login")
  ResponseEntity<String> password(
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String username,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(required = false) @Nullable String change) {
    var values = Map.of("username", username);
    if (!throttle.tryAcquire(request.getRemoteAddr())) {
      return Pages.page(request, "login", "too-many", values);
    }
    var account = signIns.password(username, password, request.getRemoteAddr());
    if (account.isEmpty()) {
      return Pages.page(request, "login", "sign-in", values);
    }
    request.changeSessionId();
    return go(
        request,
        new Journey(
            account.get().name(), false, change != null, null, clock.instant().plus(LIFETIME)));
  }

  @GetMapping("/login/code")
  ResponseEntity<String> codePage(HttpServletRequest request) {
    return at(Step.CODE, request, (_, _) -> Pages.page(request, "code", null, Map.of()));
  }

  @PostMapping("/login/code")
  ResponseEntity<String> code(
      HttpServletRequest request, @RequestParam(defaultValue = "") String code) {
    return at(
        Step.CODE,
        request,
        (journey, account) -> {
          if (!throttle.tryAcquire(request.getRemoteAddr())) {
            return Pages.page(request, "code", "too-many", Map.of());
          }
          return signIns.code(account.name(), code, request.getRemoteAddr())
              ? go(request, journey.withCode())
              : Pages.page(request, "code", "code", Map.of());
        });
  }

  @GetMapping("/login/password")
  ResponseEntity<String> newPasswordPage(HttpServletRequest request) {
    return at(
        Step.PASSWORD,
        request,
        (_, account) -> Pages.page(request, "password", null, passwordValues(account)));
  }

  @PostMapping("/login/password")
  ResponseEntity<String> newPassword(
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String repeated) {
    return at(
        Step.PASSWORD,
        request,
        (journey, account) -> {
          if (!password.equals(repeated)) {
            return Pages.page(request, "password", "not-repeated", passwordValues(account));
          }
          return signIns
              .changePassword(account.name(), password, request.getRemoteAddr())
              .map(fault -> Pages.page(request, "password", fault.code(), passwordValues(account)))
              .orElseGet(() -> go(request, journey.withPasswordChanged()));
        });
  }

  @GetMapping("/login/enrolment")
  ResponseEntity<String> enrolmentPage(HttpServletRequest request) {
    return at(
        Step.ENROLMENT,
        request,
        (journey, account) -> {
          var proposed = journey.proposed();
          var secret = proposed == null ? TotpSecret.random() : proposed;
          request.getSession().setAttribute(JOURNEY, journey.proposing(secret));
          return Pages.page(request, "enrolment", null, enrolmentValues(account, secret));
        });
  }

  @PostMapping("/login/enrolment")
  ResponseEntity<String> enrolment(
      HttpServletRequest request, @RequestParam(defaultValue = "") String code) {
    return at(
        Step.ENROLMENT,
        request,
        (journey, account) -> {
          var secret = journey.proposed();
          if (secret == null) {
            return Pages.redirect(Step.ENROLMENT.path);
          }
          var codes = signIns.enrol(account.name(), secret, code, request.getRemoteAddr());
          if (codes.isEmpty()) {
            return Pages.page(request, "enrolment", "code", enrolmentValues(account, secret));
          }
          request.getSession().setAttribute(JOURNEY, journey.withCode());
          var values = new HashMap<String, String>();
          for (int i = 0; i < codes.get().size(); i++) {
            values.put("c" + i, codes.get().get(i));
          }
          return Pages.page(request, "recovery", null, values);
        });
  }

  /** Where everything is proven: back to whoever asked. */
  @GetMapping("/login/next")
  ResponseEntity<String> next(HttpServletRequest request, HttpServletResponse response) {
    return at(
        Step.DONE,
        request,
        (_, account) -> {
          signIns.succeed(account.name(), request.getRemoteAddr());
          request.getSession().removeAttribute(JOURNEY);
          return Pages.redirect(completion.complete(account, request, response));
        });
  }

  private ResponseEntity<String> go(HttpServletRequest request, Journey journey) {
    request.getSession().setAttribute(JOURNEY, journey);
    return accounts
        .find(journey.account())
        .map(account -> Pages.redirect(journey.next(account).path))
        .orElseGet(SignInController::expired);
  }

  /** Only the step that is due is answered, and only to whoever is at it. */
  private ResponseEntity<String> at(
      Step step,
      HttpServletRequest request,
      BiFunction<Journey, Account, ResponseEntity<String>> answer) {
    var session = request.getSession(false);
    if (session == null
        || !(session.getAttribute(JOURNEY) instanceof Journey journey)
        || !clock.instant().isBefore(journey.expiresAt())) {
      return expired();
    }
    Optional<Account> account =
        accounts.find(journey.account()).filter(known -> !known.isRevoked());
    if (account.isEmpty()) {
      return expired();
    }
    var due = journey.next(account.get());
    return due == step ? answer.apply(journey, account.get()) : Pages.redirect(due.path);
  }

  private static ResponseEntity<String> expired() {
    return Pages.redirect("/login?expired");
  }

  private static Map<String, String> passwordValues(Account account) {
    return Map.of(
        "username", account.name(), "hint", account.official() ? "hint-official" : "hint-other");
  }

  private static Map<String, String> enrolmentValues(Account account, TotpSecret secret) {
    return Map.of("secret", secret.grouped(), "qr", QrImage.dataUri(secret.uri(account.name())));
  }
}
