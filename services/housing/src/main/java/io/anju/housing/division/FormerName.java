package io.anju.housing.division;

import java.time.LocalDate;

/**
 * @param until the first day it had another name
 */
public record FormerName(String name, LocalDate until) {}
