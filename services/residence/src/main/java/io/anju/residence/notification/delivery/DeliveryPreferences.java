package io.anju.residence.notification.delivery;

import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.residence.notification.Inbox;
import io.anju.residence.notification.delivery.Preferences.Webhook;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What recipients chose. */
public final class DeliveryPreferences {

  private static final int SECRET_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Aggregates<Preferences> preferences;
  private final Predicate<String> reachable;

  /**
   * @param reachable whether a webhook's URL may be called
   */
  public DeliveryPreferences(Aggregates<Preferences> preferences, Predicate<String> reachable) {
    this.preferences = preferences;
    this.reachable = reachable;
  }

  /** Of an inbox; the default where nothing was chosen. */
  public Preferences of(String inbox) {
    // As the system: the sender is not the recipient.
    return CurrentCaller.asSystem(
        () -> preferences.find(inbox).map(Versioned::state).orElse(Preferences.DEFAULT));
  }

  /** The caller's own; version 0 where nothing was chosen yet. */
  public Versioned<Preferences> own(Caller caller) {
    String inbox = inbox(caller);
    return preferences.find(inbox).orElseGet(() -> new Versioned<>(inbox, 0, Preferences.DEFAULT));
  }

  /**
   * Replaces the caller's own. A new webhook gets a secret of its own.
   *
   * @param webhook for enterprises alone
   * @throws RegistryException {@code invalid-request} for a webhook that may not be called
   */
  public Versioned<Preferences> choose(
      Caller caller,
      String language,
      boolean sms,
      Optional<String> email,
      Optional<String> webhook,
      Optional<ExpectedVersion> expected) {
    if (webhook.filter(url -> caller.uscc().isEmpty() || !reachable.test(url)).isPresent()) {
      throw new RegistryException(
          PlatformError.INVALID_REQUEST,
          List.of(FieldError.of("webhook", "not-a-public-address", Map.of())));
    }
    var known = own(caller);
    expected.ifPresent(version -> version.require(known));
    var signed =
        webhook.map(url ->
            known
                .state()
                .webhook()
                .filter(before -> before.url().equals(url))
                .orElseGet(() -> new Webhook(url, secret())));
    var next = new Preferences(language, sms, email, signed);
    return known.version() == 0 ? preferences.add(known.id(), next) : preferences.save(known, next);
  }

  private static String inbox(Caller caller) {
    return caller
        .uscc()
        .map(Inbox::of)
        .or(() -> caller.person().map(Inbox::of))
        .orElseThrow(() -> new RegistryException(PlatformError.FORBIDDEN))
        .address();
  }

  private static String secret() {
    var bytes = new byte[SECRET_BYTES];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
