package io.anju.housing.plate.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

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
    List<String> successors,
    String declare) {}
