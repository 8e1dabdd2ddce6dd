package io.anju.identity.web;

import io.anju.identity.account.Account;
import io.anju.identity.account.AccountError;
import io.anju.identity.account.Accounts;
import io.anju.identity.account.Activations;
import io.anju.identity.account.AuditLog;
import io.anju.identity.account.SignIns;
import io.anju.identity.role.InvalidRoleScopeException;
import io.anju.identity.role.RoleScope;
import io.anju.platform.error.RegistryException;
import io.anju.platform.request.Body;
import io.anju.platform.web.Page;
import io.anju.platform.web.PageRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Accounts; who may call what is in {@link WebConfiguration}. */
@RestController
final class AccountController {

  private static final int MAX_EVENTS = 500;

  private final Accounts accounts;
  private final Activations activations;
  private final SignIns signIns;
  private final AuditLog audit;
  private final Clock clock;

  AccountController(
      Accounts accounts, Activations activations, SignIns signIns, AuditLog audit, Clock clock) {
    this.accounts = accounts;
    this.activations = activations;
    this.signIns = signIns;
    this.audit = audit;
    this.clock = clock;
  }

  @GetMapping("/api/accounts")
  Page<AccountResponse> list(
      PageRequest page,
      @RequestParam(required = false) @Nullable String role,
      @RequestParam(required = false) @Nullable String division) {
    var found =
        accounts.all().stream()
            .filter(account -> page.after().filter(a -> a.compareTo(account.name()) >= 0).isEmpty())
            .filter(account -> role == null || account.roleScope().role().code().equals(role))
            .filter(account -> division == null || isIn(account, division))
            .limit(page.limit() + 1L)
            .map(account -> response(account, null))
            .toList();
    return Page.of(found, page, AccountResponse::name);
  }

  @GetMapping("/api/accounts/{name}")
  AccountResponse find(@PathVariable String name) {
    return response(accounts.require(name), null);
  }

  @PostMapping("/api/accounts")
  @ResponseStatus(HttpStatus.CREATED)
  AccountResponse create(@Body AccountRequest request, Authentication caller) {
    var roleScope =
        scope(() ->
            RoleScope.parse(
                    request.role(),
                    request.division().orElse(null),
                    request.person().orElse(null),
                    request.uscc().orElse(null))
                .requireScope());
    return response(
        accounts.create(
            request.name(),
            request.displayName().orElse(request.name()),
            roleScope,
            caller.getName()));
  }

  @PostMapping("/api/accounts/{name}/reset")
  AccountResponse reset(@PathVariable String name, Authentication caller) {
    return response(accounts.reset(name, caller.getName()));
  }

  @PostMapping("/api/accounts/{name}/revocation")
  AccountResponse revoke(@PathVariable String name, Authentication caller) {
    return response(accounts.revoke(name, caller.getName()), null);
  }

  @PutMapping("/api/accounts/{name}/scope")
  AccountResponse changeScope(
      @PathVariable String name, @Body ScopeRequest request, Authentication caller) {
    var role = accounts.require(name).roleScope().role();
    var roleScope =
        scope(() ->
            new RoleScope(
                    role,
                    request.division().orElse(null),
                    request.person().orElse(null),
                    request.uscc().orElse(null))
                .requireScope());
    return response(accounts.changeScope(name, roleScope, caller.getName()), null);
  }

  /** What happened to accounts, the newest first. */
  @GetMapping("/api/accounts/events")
  Page<AuditLog.Entry> events(@RequestParam Optional<Integer> limit) {
    return new Page<>(audit.newest(Math.clamp(limit.orElse(50), 1, MAX_EVENTS)), null);
  }

  @PostMapping("/api/accounts/activation-codes")
  @ResponseStatus(HttpStatus.CREATED)
  ActivationCodeResponse issue(@Body ActivationCodeRequest request, Authentication caller) {
    var roleScope =
        scope(() ->
            RoleScope.parse(
                request.role(), null, request.person().orElse(null), request.uscc().orElse(null)));
    var issued = activations.issue(roleScope, caller.getName());
    return new ActivationCodeResponse(issued.code(), issued.activation().expiresAt());
  }

  @PostMapping("/api/accounts/activation")
  @ResponseStatus(HttpStatus.CREATED)
  Map<String, String> activate(@Body ActivationRequest request, HttpServletRequest http) {
    var account =
        activations.activate(
            request.code(), request.name(), request.password(), http.getRemoteAddr());
    return Map.of("name", account.name());
  }

  /** Ends the caller's sessions, wherever they are. */
  @DeleteMapping("/account/sessions")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void signOutEverywhere(Authentication caller, HttpServletRequest http) {
    signIns.signOutEverywhere(caller.getName(), http.getRemoteAddr());
  }

  private AccountResponse response(Accounts.Created created) {
    return response(created.account(), created.password());
  }

  private AccountResponse response(Account account, @Nullable String password) {
    return AccountResponse.of(account, clock.instant(), password);
  }

  private static boolean isIn(Account account, String division) {
    var own = account.roleScope().division();
    return own != null && own.startsWith(division);
  }

  private static RoleScope scope(Supplier<RoleScope> parsed) {
    try {
      return parsed.get();
    } catch (InvalidRoleScopeException invalid) {
      throw new RegistryException(
          AccountError.ACCOUNT_SCOPE_INVALID, Map.of("why", invalid.errors()));
    }
  }
}
