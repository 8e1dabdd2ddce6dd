package io.anju.residence.notification.delivery.mongo;

import io.anju.contract.Encrypted;
import io.anju.contract.Fact;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.keys.PersonalFields;
import io.anju.platform.store.AggregateMapping;
import io.anju.residence.notification.delivery.Preferences;
import io.anju.residence.notification.delivery.Preferences.Webhook;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stored preferences, under the address of an inbox. They are open to the registry itself and, as
 * they are looked up by the caller's own inbox alone, to nobody else.
 */
final class PreferencesMapping implements AggregateMapping<Preferences, PreferencesDocument> {

  private static final String EMAIL = "email";
  private static final String WEBHOOK = "webhook";
  private static final String SECRET = "secret";

  private final PersonalFields fields;

  PreferencesMapping(PersonalFields fields) {
    this.fields = fields;
  }

  @Override
  public String collection() {
    return "deliveryPreferences";
  }

  @Override
  public Class<PreferencesDocument> documentType() {
    return PreferencesDocument.class;
  }

  @Override
  public PreferencesDocument toDocument(Versioned<Preferences> aggregate) {
    var chosen = aggregate.state();
    return new PreferencesDocument(
        aggregate.id(),
        chosen.language(),
        chosen.sms(),
        encrypted(EMAIL, chosen.email()),
        encrypted(WEBHOOK, chosen.webhook().map(Webhook::url)),
        encrypted(SECRET, chosen.webhook().map(Webhook::secret)));
  }

  private @Nullable Encrypted encrypted(String field, Optional<String> text) {
    return text.map(known -> fields.encrypt(field, known)).orElse(null);
  }

  @Override
  public Preferences toDomain(String id, PreferencesDocument document) {
    return new Preferences(
        document.language(),
        document.sms(),
        decrypted(EMAIL, document.email()),
        decrypted(WEBHOOK, document.webhook())
            .flatMap(url ->
                decrypted(SECRET, document.secret()).map(secret -> new Webhook(url, secret))));
  }

  private Optional<String> decrypted(String field, @Nullable Encrypted stored) {
    return Optional.ofNullable(stored).map(known -> fields.decrypt(field, known));
  }

  /** The state knows no inbox: the look-up is by the caller's own. */
  @Override
  public Scope scope(Preferences preferences) {
    return new Scope(Set.of(), Set.of(), Set.of(), true);
  }

  @Override
  public List<Fact> facts(Versioned<Preferences> aggregate) {
    return List.of();
  }
}
