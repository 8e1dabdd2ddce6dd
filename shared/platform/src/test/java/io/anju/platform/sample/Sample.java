package io.anju.platform.sample;

/** Something kept: about one person, in one division. */
record Sample(String name, String division, String person) {}
