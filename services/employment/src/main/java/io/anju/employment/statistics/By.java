package io.anju.employment.statistics;

/** How an answer is broken down. */
public enum By { INDUSTRY, SIZE, DIVISION, MONTH }
