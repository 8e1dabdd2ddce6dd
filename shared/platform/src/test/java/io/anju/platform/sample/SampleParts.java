package io.anju.platform.sample;

/** Lets tests of other packages start the sample without opening the rest of it. */
public final class SampleParts extends SampleApplication {}
