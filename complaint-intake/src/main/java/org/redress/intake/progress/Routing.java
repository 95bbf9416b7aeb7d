package org.redress.intake.progress;

/** How far the router has got with the complaint as a whole. */
record Routing(String routingStatus) {}
