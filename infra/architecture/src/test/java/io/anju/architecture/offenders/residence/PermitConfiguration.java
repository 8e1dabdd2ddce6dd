package io.anju.architecture.offenders.residence;

import org.springframework.context.annotation.Configuration;

/** Wiring, which may know Spring. */
@Configuration
class PermitConfiguration {}
