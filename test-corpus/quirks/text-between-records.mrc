00147nam a2200061 i 4500001000300000008004100003245004100044q1261101s1998    xxu           000 1 eng d10aThe frog in the well /cby Ana Bell.
--- exported from the old system ---
00175nam a2200073 i 4500001000300000008004100003245004100044500001600085q2261101s1998    xxu           000 1 eng d10aThe toad on the road /cby Ana Bell.  aWith a map.

00148nam a2200061 i 4500001000300000008004100003245004200044q3261101s1998    xxu           000 1 eng d10aThe owl at the window /cby Ana Bell.