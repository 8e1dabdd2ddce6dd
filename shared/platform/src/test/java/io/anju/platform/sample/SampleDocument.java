package io.anju.platform.sample;

record SampleDocument(String name, String division, String person) {}
