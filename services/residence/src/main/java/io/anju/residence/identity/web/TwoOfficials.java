package io.anju.residence.identity.web;

import io.anju.residence.person.http.PersonResponse;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the two answers of a change that one official enters and another carries out. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(
    responseCode = "200",
    description = "carried out",
    content = @Content(schema = @Schema(implementation = PersonResponse.class)))
@ApiResponse(
    responseCode = "202",
    description = "entered; a second official has to ask for the same",
    content = @Content(schema = @Schema(implementation = IdentityProposalResponse.class)))
@interface TwoOfficials {}
