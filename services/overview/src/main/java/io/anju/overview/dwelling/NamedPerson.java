package io.anju.overview.dwelling;

import org.jspecify.annotations.Nullable;
import io.anju.contract.Encrypted;

/**
 * A person whom a dwelling's view names.
 *
 * @param personId the id that counts, where a former one was asked for
 * @param name null while the residence service has not told of them
 */
public record NamedPerson(String personId, @Nullable Encrypted name) {}
