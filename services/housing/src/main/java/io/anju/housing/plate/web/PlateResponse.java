package io.anju.housing.plate.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a scanned plate shows to anyone.
 *
 * @param retired whether the code is retired; then {@code successors} replace it
 * @param declare the link at which a signed-in person declares their residence; absent for a
 *     retired code
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlateResponse(
    String dwellingCode,
    String address,
    boolean retired,
    @Nullable List<String> successors,
    @Nullable String declare) {}
