package io.anju.residence.notification.delivery.mongo;

import io.anju.contract.Encrypted;
import org.jspecify.annotations.Nullable;

/**
 * Preferences as stored; addresses and secrets are encrypted.
 *
 * @param inbox whose they are
 * @param email null where none was given, as {@code webhook} and {@code secret}
 */
public record PreferencesDocument(
    String inbox,
    String language,
    boolean sms,
    @Nullable Encrypted email,
    @Nullable Encrypted webhook,
    @Nullable Encrypted secret) {}
