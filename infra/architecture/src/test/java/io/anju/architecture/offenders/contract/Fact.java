package io.anju.architecture.offenders.contract;

import org.springframework.http.HttpStatus;

/** A fact that drags a framework along. */
public record Fact(HttpStatus status) {}
