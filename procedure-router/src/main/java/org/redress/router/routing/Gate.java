package org.redress.router.routing;

/** One question of the law put to a part. Gates are put in the order of the law: function, person, time, proceedings. */
interface Gate {
    void test(Consideration part);
}
