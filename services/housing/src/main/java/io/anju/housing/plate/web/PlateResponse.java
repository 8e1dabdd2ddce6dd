package io.anju.housing.plate.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What a scanned plate says to anybody.
 *
 * @param retired the code leads nowhere any more; {@code successors} do
 * @param declare where the signed-in reader finds the declaration filled in as far as the plate
 *     goes; absent for a retired code
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlateResponse(
    String dwellingCode,
    String address,
    boolean retired,
    List<String> successors,
    String declare) {}
