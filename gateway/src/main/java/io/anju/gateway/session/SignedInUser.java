package io.anju.gateway.session;

import org.jspecify.annotations.Nullable;

/** Who signed in, as the provider's tokens say. */
public record SignedInUser(
    String name,
    String displayName,
    String role,
    @Nullable String division,
    @Nullable String person,
    @Nullable String uscc) {}
